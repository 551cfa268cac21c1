/** Whose face a picture shows. Many kinds of people have these signs; the same picture always shows the same one. */
export interface PicturedPerson {
  /** The tone of the skin, as a class: the tones are in `pictures.css`. */
  readonly tone: '' | 'is-brown' | 'is-dark';
  /** A man has thin hair, a woman full hair and earrings. */
  readonly thin: boolean;
}

const PEOPLE = [
  { tone: '', thin: false },
  { tone: 'is-brown', thin: true },
  { tone: 'is-dark', thin: false },
  { tone: '', thin: true },
  { tone: 'is-brown', thin: false },
  { tone: 'is-dark', thin: true },
] as const satisfies readonly PicturedPerson[];

/** The person in the picture at this place of a set. */
export function personAt(place: number): PicturedPerson {
  return PEOPLE[place % PEOPLE.length] ?? PEOPLE[0];
}
