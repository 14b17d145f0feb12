import type { Identity } from './identity'

/** The portal's own look, a sea chart: what is told is land with its coast, what is not is open water. */
export const suunta: Identity = {
  corners: { card: 14, control: 10 },
  light: {
    page: '#f0f5f4', card: '#ffffff', ink: '#12272c', soft: '#485b5f', line: '#cbd8d7', edge: '#687b7e',
    head: '#0b434c', 'on-head': '#ffffff', deep: '#0c4a53', 'on-deep': '#ffffff', 'deep-soft': '#dcebec',
    land: '#f2bf4b', facet: '#dd9f2b', 'land-soft': '#fcf0d0', fill: '#f2bf4b', coast: '#6e4a00',
    sea0: '#ffffff', sea1: '#e6f0f1', sea2: '#cde3e6', rose: '#a3195b', 'on-rose': '#ffffff', 'rose-soft': '#fbe6ef',
    bad: '#9d2b12', 'on-bad': '#ffffff', 'bad-soft': '#fbe9e4', focus: '#a3195b',
  },
  dark: {
    page: '#0a181d', card: '#11262d', ink: '#e8f1f0', soft: '#a8bcbf', line: '#28424a', edge: '#7e979c',
    head: '#061116', 'on-head': '#e8f1f0', deep: '#8ed6d8', 'on-deep': '#05262b', 'deep-soft': '#14353d',
    land: '#d7a33a', facet: '#b07f22', 'land-soft': '#382e13', fill: '#63501c', coast: '#f8d88a',
    sea0: '#0d2028', sea1: '#0f2c35', sea2: '#174049', rose: '#ff8fc1', 'on-rose': '#2e0018', 'rose-soft': '#3c162a',
    bad: '#ffb09b', 'on-bad': '#2e0a02', 'bad-soft': '#3a1a12', focus: '#ffc14d',
  },
} // prettier-ignore
