import { databaseProblem } from './place/database'
import { isBuilt, isTaken, serve } from './place/serving'
import { requireSettings, stop } from './place/settings'

/** Production: serves what is built, with the settings of the environment or `.env`. */
const { PORT, HOST, SITE_URL, DATABASE_URL } = requireSettings()
if (!isBuilt()) stop('There is no build yet: npm run build')
if (await isTaken(PORT, HOST)) stop(`PORT ${PORT} is taken on ${HOST}.`)
const problem = await databaseProblem(DATABASE_URL)
if (problem) stop(problem)
process.exit(await serve(() => console.log(`${SITE_URL} is served on ${HOST}:${PORT}`)))
