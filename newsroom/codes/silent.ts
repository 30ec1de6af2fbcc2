/** A torn-off label is the usual cause of so many days without a scan. */
export const silentDays = 5
