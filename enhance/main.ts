import { offerSizes } from './appearance/size'
import { offerThemes } from './appearance/theme'

const parts = [offerSizes, offerThemes]

/** Each for itself: what fails in one, in a browser nobody tried, is reported and leaves the others alone. */
for (const offer of parts) queueMicrotask(offer)
