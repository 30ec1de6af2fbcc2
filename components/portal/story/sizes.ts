/** A phone with many small pixels. */
export const densePhone = '(max-width: 40rem) and (min-resolution: 2.2dppx)'

/** Half a phone's width in real pixels looks sharp enough there, and weighs a third. */
export const dense = `${densePhone} 60vw`
