interface Point {
  readonly x: number;
  readonly y: number;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 360, 64, 48, 40];

/**
 * A plot of cost against size as SVG, both axes from zero, so that linear cost is a straight line through the origin.
 */
export function plot(title: string, xName: string, yName: string, points: readonly Point[]): string {
  const [xMost, yMost] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
  const px = (x: number) => Math.round(LEFT + (x / xMost) * (WIDTH - LEFT - 24));
  const py = (y: number) => Math.round(HEIGHT - BOTTOM - (y / yMost) * (HEIGHT - BOTTOM - TOP));
  const text = (x: number, y: number, words: string, anchor = "middle") =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<title>${title}</title>`,
    text(WIDTH / 2, 20, title),
    text(WIDTH / 2, HEIGHT - 8, xName),
    text(LEFT, TOP - 10, yName),
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - 24}" fill="none" stroke="#666"/>`,
    `<path d="M${px(0)} ${py(0)}L${px(xMost)} ${py(yMost)}" stroke="#bbb" stroke-dasharray="4"/>`,
    `<polyline points="${points.map(({ x, y }) => `${px(x)},${py(y)}`).join(" ")}" fill="none" stroke="#06c"/>`,
    ...points.map(({ x, y }) => `<circle cx="${px(x)}" cy="${py(y)}" r="4" fill="#06c"/>`),
    ...points.map(({ x }) => text(px(x), HEIGHT - BOTTOM + 16, String(x))),
    ...points.map(({ x, y }) => text(px(x) - 8, py(y) - 6, y.toFixed(1), "end")),
    "</svg>\n",
  ].join("\n");
}
