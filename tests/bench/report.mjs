// @ts-check
/** @typedef {import('./run-load.mjs').LoadFigures} LoadFigures */
/** @typedef {Awaited<ReturnType<typeof import('./two-processes.mjs').measureGrowth>>} Growth */
/** @typedef {{ questions: number, walkMilliseconds: number, draftsPerSecond: number }} DomainFigures */
/** @typedef {Awaited<ReturnType<typeof import('./page-sizes.mjs').measureSizes>>} Sizes */
/** @typedef {LoadFigures & { ratio: number }} Beside figures beside the bare server's of the same round */
/** @typedef {{ bare: LoadFigures, portal: Beside, plain: Beside, growth: Growth, starts: number[], sizes: Sizes, domain: DomainFigures }} Measured */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value
 * @property {string} [unit]
 * @property {number} [digits]
 * @property {'≥' | '<' | '≤'} [sign]
 * @property {number} [target]
 * @property {boolean} [ok] absent without a target
 */

/** @param {Row} row @returns {Row} */
function judged(row) {
  const { value, sign, target } = row
  if (target === undefined) return row
  return { ...row, ok: sign === '≥' ? value >= target : sign === '<' ? value < target : value <= target }
}

const share = (/** @type {number} */ part) => 100 * part
const kilobytes = (/** @type {number} */ bytes) => bytes / 1024
/** The median. */
export const middle = (/** @type {number[]} */ all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN

/** Core time of one answer, server and database together. @param {LoadFigures} load */
const cost = ({ serverCpu, databaseCpu }) => serverCpu + databaseCpu

/** @type {(title: string, load: LoadFigures) => Row[]} */
const costRows = (title, load) => [
  { name: `${title}: server CPU per answer`, value: load.serverCpu, unit: 'ms', digits: 2 },
  { name: `${title}: PostgreSQL CPU per answer`, value: load.databaseCpu, unit: 'ms', digits: 2 },
  { name: `${title}: core 0, server`, value: share(load.serverShare), unit: '%' },
  { name: `${title}: core 0, PostgreSQL`, value: share(load.databaseShare), unit: '%' },
  { name: `${title}: core 0, everybody else`, value: share(load.othersShare), unit: '%' },
  { name: `${title}: load generator busy`, value: share(load.generatorBusy), unit: '%' },
]

/**
 * The portal beside the bare server. Without the script an answer is a form and a redirect, two requests to the bare server's
 * one: no part of it is aimed at.
 * @type {(title: string, bare: LoadFigures, load: Beside, aim?: Pick<Row, 'sign' | 'target'>) => Row[]}
 */
const portalRows = (title, bare, load, aim = {}) => [
  { name: `${title}: answers stored and next question shown per second`, value: load.answersPerSecond },
  { name: `${title}: portal / bare`, value: load.ratio, digits: 3, ...aim },
  { name: `${title}: portal / bare, by CPU per answer`, value: cost(bare) / cost(load), digits: 3 },
  { name: `${title}: p50`, value: load.p50, unit: 'ms', digits: 1 },
  { name: `${title}: p95`, value: load.p95, unit: 'ms', digits: 1, sign: '<', target: 80 },
  ...costRows(title, load),
]

/** What an answer costs more when two processes take turns request by request. @type {(measured: Growth) => Row[]} */
const growthRows = ({ alone, apart, two }) => [
  { name: 'One process alone: server CPU per answer', value: alone.serverCpu, unit: 'ms', digits: 2 },
  { name: 'Two with people of their own: server CPU per answer', value: apart.serverCpu, unit: 'ms', digits: 2 },
  { name: 'The same two in turn: server CPU per answer', value: two.serverCpu, unit: 'ms', digits: 2 },
  { name: 'Two with people of their own: PostgreSQL CPU per answer', value: apart.databaseCpu, unit: 'ms', digits: 2 },
  { name: 'The same two in turn: PostgreSQL CPU per answer', value: two.databaseCpu, unit: 'ms', digits: 2 },
  { name: 'Growth of server CPU from one alone', value: share(two.serverCpu / alone.serverCpu - 1), unit: '%', digits: 1 },
  { name: `At ${alone.answersPerSecond.toFixed(0)} answers a second and process: growth of server CPU from single ones to two that share`, value: share(two.serverCpu / apart.serverCpu - 1), unit: '%', digits: 1, sign: '≤', target: 10 },
] // prettier-ignore

/** Everything that was measured, row by row, with the budgets beside. @param {Measured} measured */
export function rowsOf({ bare, portal, plain, growth, starts, sizes, domain }) {
  /** @type {Row[]} */
  const rows = [
    { name: 'Bare node:http + pg: answers per second', value: bare.answersPerSecond },
    { name: 'Bare: p50', value: bare.p50, unit: 'ms', digits: 1 },
    { name: 'Bare: p95', value: bare.p95, unit: 'ms', digits: 1 },
    ...costRows('Bare', bare),
    ...portalRows('With script', bare, portal, { sign: '≥', target: 0.12 }),
    ...portalRows('Without script', bare, plain),
    ...growthRows(growth),
    { name: 'Portal: conversations sent in the measured time', value: portal.conversations + plain.conversations },
    { name: 'Memory after load', value: Math.max(portal.memory, plain.memory), unit: 'MB', sign: '<', target: 250 },
    { name: `Cold start, median of ${starts.length}`, value: middle(starts) / 1000, unit: 's', digits: 2, sign: '<', target: 2 },
    { name: 'First question, page with CSS', value: kilobytes(sizes.first.largest), unit: 'KB', digits: 2, sign: '≤', target: 8 },
    { name: 'Small script', value: kilobytes(sizes.script), unit: 'KB', digits: 2, sign: '≤', target: 2 },
    { name: 'Following question, part, median', value: kilobytes(sizes.part.median), unit: 'KB', digits: 2 },
    { name: 'Following question, part, largest', value: kilobytes(sizes.part.largest), unit: 'KB', digits: 2, sign: '≤', target: 4 },
    { name: 'Following question, whole page, median', value: kilobytes(sizes.following.median), unit: 'KB', digits: 2 },
    { name: 'Following question, whole page, largest', value: kilobytes(sizes.following.largest), unit: 'KB', digits: 2, sign: '≤', target: 4 },
    { name: 'Result page, largest', value: kilobytes(sizes.result.largest), unit: 'KB', digits: 2 },
    { name: 'Coach queue page', value: kilobytes(sizes.coach.queue), unit: 'KB', digits: 2 },
    { name: `Coach script, ${sizes.coach.files} files, gzipped`, value: kilobytes(sizes.coach.script), unit: 'KB', sign: '≤', target: 110 },
    { name: 'Coach script as sent', value: kilobytes(sizes.coach.scriptSent), unit: 'KB' },
    { name: `Walk of ${domain.questions} questions`, value: domain.walkMilliseconds, unit: 'ms', digits: 3 },
    { name: 'Drafts of a plan per second', value: domain.draftsPerSecond },
  ] // prettier-ignore
  return rows.map(judged)
}

/** The rows as a table for the terminal. @param {Row[]} rows */
export function tableOf(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = (/** @type {Row} */ { name, value, unit = '', digits = 0, sign, target, ok }) => {
    const figure = `${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)}`
    const goal = target === undefined ? '' : `${sign} ${target} ${unit}`.trim().padEnd(10) + (ok ? ' ok' : ' over')
    return `${name.padEnd(width)} ${figure} ${goal}`.trimEnd()
  }
  return rows.map(line).join('\n')
}
