// The few drawings the scripts need: strokes in the colour of the text, so they follow both
// schemes and forced colours. They say nothing by themselves; a word always stands beside them.
const SVG = "http://www.w3.org/2000/svg";

const STROKES = {
  check: "m5 12.5 4.5 4.5L19 7.5",
  cross: "m6 6 12 12M18 6 6 18",
  dash: "M6 12h12",
  search: "m16 16 5 5M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0",
} as const;

export type IconName = keyof typeof STROKES;

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "stroke-icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}
