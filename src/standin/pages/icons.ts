const paths = {
  bell: 'M10 2a5.5 5.5 0 0 0-5.5 5.5v3.2L3 14h14l-1.5-3.3V7.5A5.5 5.5 0 0 0 10 2ZM7.8 15.5a2.3 2.3 0 0 0 4.4 0Z',
  plumb: 'M9.3 1h1.4v8.2H14l-4 9.8-4-9.8h3.3Z',
  lists: 'M2 3h16v3.2H2Zm0 5.4h16v3.2H2Zm0 5.4h16V17H2Z',
  tasks: 'M3 3h14v14H3Zm1.6 1.6v10.8h10.8V4.6Zm4 8.6L5.8 10.4l1.1-1.1 1.7 1.7 4.5-4.5 1.1 1.1Z',
  clock: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-.8 3.5h1.5v4.2l3 1.8-.8 1.3-3.7-2.2Z',
  view: 'M3 4h8v1.6H3Zm12-1.5h1.6V4H19v1.6h-2.4V7H15V5.6h-2V4h2Zm-12 7h2V8h1.6v1.5H17v1.6H6.6v1.5H5v-1.5H3ZM3 15h8v1.6H3Zm10-1.5h1.6V15H17v1.6h-2.4v1.5H13Z',
  window: 'M4 3h5v1.6H4.6v10.8h10.8V11H17v6H3V3Zm7.5 0H17v5.5h-1.6V5.7l-5 5-1.1-1.1 5-5h-2.8Z',
  close: 'M4.3 3.2 10 8.9l5.7-5.7 1.1 1.1-5.7 5.7 5.7 5.7-1.1 1.1-5.7-5.7-5.7 5.7-1.1-1.1L8.9 10 3.2 4.3Z',
  down: 'M4.5 7.2 10 12.7l5.5-5.5 1.1 1.1L10 14.9 3.4 8.3Z',
  filter: 'M2 4h16v1.6H2Zm3 5h10v1.6H5Zm3 5h4v1.6H8Z',
  back: 'M9.5 4 10.6 5.1 6.5 9.2H17v1.6H6.5l4.1 4.1L9.5 16l-6-6Z',
  up: 'M10 3.5 16 9.5l-1.1 1.1-4.1-4.1V17H9.2V6.5l-4.1 4.1L4 9.5Z',
  save: 'M4 10.5 8 14.5 16.5 6l1.1 1.1L8 16.7l-5.1-5.1Z',
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside a word; hidden from screen readers, because the word says it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
