import { offerSizes } from './appearance/size'
import { offerThemes } from './appearance/theme'
import { offerCounting } from './count'
import { fetchFonts } from './fonts'
import { layOutTheRest } from './later'
import { offerListening } from './listening/listen'
import { offerVideos } from './media/video'
import { offerZoom } from './media/zoom'
import { offerSuggestions } from './search/offer'
import { offerCopies } from './tools/copy'
import { offerPrinting } from './tools/print'
import { offerSharing } from './tools/share'

const parts = [
  layOutTheRest,
  offerSizes,
  offerThemes,
  offerSharing,
  offerCopies,
  offerPrinting,
  offerZoom,
  offerVideos,
  offerListening,
  offerCounting,
  offerSuggestions,
  fetchFonts,
]

/**
 * Each in a task of its own, so that a tap never waits for all; what fails in one, in a browser nobody tried, is
 * reported and leaves the others alone.
 */
for (const offer of parts) setTimeout(offer)
