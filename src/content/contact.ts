/** How a nurse talks with the person. Public and append-only: kept interviews use them. No rule reads it. */
export const contacts = ['phone', 'face-to-face', 'video'] as const;
export type Contact = (typeof contacts)[number];

/** How a language asks a nurse for the way she talks with the person, and tells it in the report. */
export interface TalkWords {
  readonly label: string;
  readonly names: { readonly [C in Contact]: string };
  readonly notSaid: string;
  readonly interpreter: string;
  readonly interpreterHint: string;
  /** In the report. */
  readonly said: { readonly [C in Contact]: string };
  readonly spokeFor: (who: string) => string;
}

/** The kept choice. Null for no choice, and for what is none of these. */
export function contactOf(text: string | undefined): Contact | null {
  return contacts.find((contact) => contact === text) ?? null;
}
