/** A stylesheet that a part brings along: its text, minified by bin/assets.ts. */
declare module '*.css?text' {
  const css: string
  export default css
}
