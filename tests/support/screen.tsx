import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps, ReactElement } from 'react';
import { expect } from 'vitest';
import { InterviewPlace } from '../../src/app/InterviewPlace.tsx';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { answerDeed } from '../../src/app/deed.ts';
import { useShown } from '../../src/app/page/use-shown.ts';
import type { Session } from '../../src/app/session/session.ts';
import { words } from '../../src/content/en/interview.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId, Respondent } from '../../src/content/questions.ts';
import { placeOf } from '../../src/machine/place.ts';
import { recordFor } from '../../src/machine/walk.ts';
import { QuestionForm } from '../../src/screens/QuestionForm.tsx';

export const voices: readonly Respondent[] = ['self', 'carer', 'nurse'];

/** Noon on a day in November 2026: time is given in, so that nothing hangs on the day of the test. */
export const noon = Date.UTC(2026, 10, 25, 12);

/** Renders a screen for somebody who can press and type. */
export function show(screen: ReactElement) {
  const { container, unmount } = render(screen);
  return { user: userEvent.setup(), page: container, leave: unmount };
}

/** A question on screen, and the answers that were given to it. */
export function ask(question: QuestionId, props: Partial<ComponentProps<typeof QuestionForm>> = {}) {
  const given: unknown[] = [];
  const shown = show(
    <QuestionForm
      question={question}
      words={words}
      respondent="self"
      side={undefined}
      prefill={undefined}
      earlier={undefined}
      notice={null}
      guidance={null}
      whom={null}
      desk={null}
      onAnswer={(answer) => given.push(answer)}
      onBack={null}
      onSkip={null}
      onEnd={null}
      {...props}
    />,
  );
  return { ...shown, given };
}

/** The native input of an option. */
export function input(page: HTMLElement, question: QuestionId, option: string): HTMLInputElement {
  const found = page.querySelector(`input[name="${question}"][value="${option}"]`);
  if (!(found instanceof HTMLInputElement)) throw new Error(`No input for "${option}" of "${question}"`);
  return found;
}

/** The one button with these words. jsdom takes a hundred times as long to find it by its role, which other tests do. */
export function button(page: HTMLElement, name: string): HTMLButtonElement {
  const [found, ...others] = [...page.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
  if (found === undefined || others.length > 0) throw new Error(`Not exactly one button "${name}"`);
  return found;
}

/** The options that are ticked, in the order of the page. */
export function ticked(page: HTMLElement): string[] {
  return [...page.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

/** Waits until the focus has come to the element. */
export async function isFocused(element: Element): Promise<void> {
  await waitFor(() => expect(document.activeElement).toBe(element));
}

/** Does the first stand before the second on the page? */
export function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The texts of the elements, as they are read. */
export function texts(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** An interview with these answers, given one after the other at noon. Nothing is kept on a device. */
export async function interviewWith(answers: Answers): Promise<Session> {
  const session = sessionWithoutStore({ now: () => noon, onNotice: () => undefined });
  for (const { id } of questions) {
    const deed = answerDeed(id, answers[id]);
    if (deed !== null) await session.does(deed);
    // "Not sure" is asked once more; this person is still not sure.
    if (deed !== null && placeOf(session.shown.read()) === 'signs-unsure') await session.does(deed);
  }
  return session;
}

/** An interview as the screens are given it. */
export function presentedIn(session: Session) {
  const record = recordFor(session.shown.read().context);
  return { words, record, respondent: record.route.live.respondent };
}

/** The screen of the place where the interview stands: the program without its frame and address bar. */
export function Place({ session }: { readonly session: Session }) {
  const snapshot = useShown(session);
  return (
    <InterviewPlace
      presented={presentedIn(session)}
      walk={snapshot.context}
      place={placeOf(snapshot)}
      step={snapshot.context.journal.length}
      session={session}
      move={(deed) => session.does(deed)}
      toStart={() => undefined}
      onPage={placeOf(snapshot)}
      toSheet={() => undefined}
      toResult={() => undefined}
      clear={() => undefined}
      desk={null}
      onlyHere={false}
    />
  );
}
