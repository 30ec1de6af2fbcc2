/** What whoever scans a code finds at this moment, for whoever is about to print it. */
export type Trial = { code: string; finds: 'right' | 'notice' | 'waiting' | 'gone' }
