/** Whether text is the id of a film there, and nothing that could change an address around it. */
export const isYouTubeId = (id: string): boolean => /^[A-Za-z0-9_-]{11}$/.test(id)
