// The few drawings the scripts need: strokes in the colour of the text, so they follow both
// schemes and forced colours. They say nothing by themselves; a word always stands beside them.
// Each is a constant of its own: a bundle holds those that it draws.
const SVG = "http://www.w3.org/2000/svg";

export const BOOK =
  "M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5V20";
export const CHECK = "m5 12.5 4.5 4.5L19 7.5";
export const CROSS = "m6 6 12 12M18 6 6 18";
export const DASH = "M6 12h12";
export const SOUND = "M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11";

export type Drawing = typeof BOOK | typeof CHECK | typeof CROSS | typeof DASH | typeof SOUND;

export function icon(strokes: Drawing): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "stroke-icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", strokes);
  svg.append(path);
  return svg;
}
