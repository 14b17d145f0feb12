import { sectors, type Sector } from '../../machines/profile/sector-names'
import { sectorOfPriority, sources, worriesOf } from '../../machines/profile/sectors'
import { conversationOf } from '../../machines/profile/compass-of-assessment'

function sectorPage(sector: Sector, at: number): string[] {
  const rows = Object.entries(sources[sector]).flatMap(([part, { rows }]) =>
    rows.map(({ from, answer, points }) => `| ${part} | \`${from}\` | ${answer} | ${points} |`),
  )
  const matters = Object.entries(sectorOfPriority).flatMap(([matter, of]) => (of === sector ? `\`${matter}\`` : []))
  const worries = (worriesOf[sector] ?? []).map((worry) => `\`${worry}\``)
  return [
    `## ${at + 1}. ${sector}`,
    '',
    `Asked in the conversation \`${conversationOf[sector]}\`. Put first with ${matters.join(', ')} of \`priorities\`.`,
    ...(worries.length > 0 ? [`A change is wished for also with ${worries.join(', ')} of \`worries\`.`] : []),
    '',
    '| part | question | answer | points of ten |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}

/** Which answers fill the compass, sector by sector. */
export function listCompass(): string {
  return [
    '# The compass',
    '',
    'Eight sectors, clockwise from north. The number of a sector is the mean of its parts that were told, rounded; a part that',
    'was skipped or not asked counts neither for nor against. It is how the person says it is: no grade, and no total.',
    '',
    ...sectors.flatMap(sectorPage),
  ].join('\n')
}
