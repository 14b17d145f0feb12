import type { Identity } from './identity'
import { suunta } from './suunta'

/** An island under frost: three tufts of heather on a hill. */
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#f1ebf4"/><path d="M3 22a15 15 0 0 1 26 0a16 16 0 0 1-26 0z" fill="#aac76b"/><g fill="none" stroke="#4f2459" stroke-width="2.4" stroke-linecap="round"><path d="M16 19V6M16 12l4-4M16 14l-4-4M9 20v-7M9 17l-3-3M23 20v-7M23 17l3-3"/></g></svg>'

/** A made-up city: heather, lichen and rowan berries, squarer corners. It shows what a city can make of the portal. */
export const hallasaari: Identity = {
  area: 'Hallasaari',
  logo: `data:image/svg+xml,${encodeURIComponent(logo)}`,
  corners: { card: 6, control: 4 },
  light: {
    ...suunta.light,
    page: '#f6f3f7', card: '#ffffff', ink: '#271b2d', soft: '#5c5063', line: '#dcd3e0', edge: '#7d7086',
    head: '#47204f', 'on-head': '#ffffff', deep: '#4f2459', 'on-deep': '#ffffff', 'deep-soft': '#efe4f2',
    land: '#aac76b', facet: '#8bab4a', 'land-soft': '#ecf4d8', fill: '#aac76b', coast: '#3e5414',
    sea0: '#ffffff', sea1: '#f1ebf4', sea2: '#e0d5e7', rose: '#b03c0b', 'on-rose': '#ffffff', 'rose-soft': '#fde9df',
    focus: '#b03c0b',
  },
  dark: {
    ...suunta.dark,
    page: '#160f1a', card: '#221829', ink: '#f2ecf4', soft: '#beb0c6', line: '#3d3046', edge: '#95869e',
    head: '#0e0911', 'on-head': '#f2ecf4', deep: '#dcb9e8', 'on-deep': '#2b0f34', 'deep-soft': '#36243f',
    land: '#9cb85a', facet: '#77913a', 'land-soft': '#2b3517', fill: '#4a5a20', coast: '#dcefab',
    sea0: '#1c1322', sea1: '#281d2f', sea2: '#392b43', rose: '#ffa074', 'on-rose': '#2d1000', 'rose-soft': '#432110',
    focus: '#ffd166',
  },
} // prettier-ignore
