/** What a player needs of a film or a sound. Seconds and pixels; null where the file doesn't say. */
export type PlayFacts = { duration: number | null; width: number | null; height: number | null }
