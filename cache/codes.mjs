const drawn = /<path fill="(#[\da-f]+)" d="((?:M\d+[ ,]\d+ ?h\d+v1H\d+z)+)" shape-rendering="crispEdges">/g
const run = /M(\d+)[ ,](\d+) ?h(\d+)v1H\d+z/g

/**
 * Draws the QR codes of a page anew at half their weight: what qrcode.react fills square by square becomes one line
 * of strokes, a module thick, each beginning where the one before ended. The picture is the same.
 * @param {string} html
 * @returns {string}
 */
export const lightenCodes = (html) =>
  html.replace(
    drawn,
    (_, colour, path) => `<path stroke="${colour}" d="${strokes(path)}" shape-rendering="crispEdges">`,
  )

/** @param {string} path */
function strokes(path) {
  let [atX, atY] = [0, 0]
  let line = ''
  for (const [, left, top, width] of path.matchAll(run)) {
    const [x, y, w] = [Number(left), Number(top), Number(width)]
    line += line ? `m${x - atX} ${y - atY}h${w}` : `M${x} ${y}.5h${w}`
    ;[atX, atY] = [x + w, y]
  }
  return line
}
