import type { OptionId, QuestionId } from '../../content/questions.ts';
import type { FacePlace } from './face-places.ts';

const places: { readonly [Q in QuestionId]?: { readonly [O in OptionId<Q>]?: FacePlace } } = {
  side: { left: 'left-side', right: 'right-side', 'both-together': 'both-sides' },
  'current-sites': {
    'one-eyelid': 'one-eyelid',
    'around-eye': 'around-eye',
    forehead: 'forehead',
    cheek: 'cheek',
    'mouth-or-chin': 'mouth-or-chin',
    neck: 'neck',
    'jaw-or-tongue': 'jaw-or-tongue',
    'arm-or-hand': 'arm-or-hand',
  },
  'onset-site': {
    'lower-eyelid': 'lower-eyelid',
    'upper-eyelid': 'upper-eyelid',
    'around-eye': 'around-eye',
    cheek: 'cheek',
    'mouth-or-chin': 'mouth-or-chin',
    jaw: 'jaw-or-tongue',
    'whole-side': 'whole-side',
  },
};

/** The places on the face that stand for options of a question; null where none do. */
export function placesFor(question: QuestionId): Readonly<Record<string, FacePlace>> | null {
  return places[question] ?? null;
}
