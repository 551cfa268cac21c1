/** How soon to be seen, most urgent first. */
export const dispositions = ['emergency', 'same-day', 'urgent', 'routine', 'self-care'] as const;

export type Disposition = (typeof dispositions)[number];
