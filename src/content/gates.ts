/** The least urgency when the answer to a safety gate stays "not sure" (or is not given). Contract: `stillNotSure`. */
export const stillNotSure = { emergency: 'same-day', 'same-day': 'urgent' } as const;

export type UnsureGate = keyof typeof stillNotSure;
