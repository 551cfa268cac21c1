import { useRef, useState } from 'react';
import type { DeskWords } from '../../content/interface-words.ts';
import type { QuestionId } from '../../content/questions.ts';
import type { QuestionRow } from '../QuestionRows.tsx';
import { jumpKey } from './option-keys.ts';
import { useSingleKeys } from './single-keys.ts';

interface JumpFieldProps {
  readonly words: DeskWords;
  readonly rows: readonly QuestionRow[];
  readonly keys: boolean;
  readonly onOpen: (question: QuestionId) => void;
}

/** To a question by its number: one key, the number, Enter. */
export function JumpField({ words, rows, keys, onOpen }: JumpFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [why, setWhy] = useState('');
  useSingleKeys(keys, (key) => {
    if (key !== jumpKey) return false;
    field.current?.select();
    return true;
  });
  const jump = (): void => {
    const row = rows[Number(field.current?.value ?? '') - 1];
    if (row?.mayOpen !== true) return setWhy(row === undefined ? words.noSuchQuestion(rows.length) : words.notYetOpen);
    setWhy('');
    if (field.current !== null) field.current.value = '';
    if (!row.here) onOpen(row.question);
    else document.getElementById('heading')?.focus();
  };
  return (
    <div className="jump">
      <label htmlFor="jump-to">{words.jump}</label>
      <input
        id="jump-to"
        ref={field}
        inputMode="numeric"
        size={2}
        autoComplete="off"
        aria-describedby="jump-why"
        onKeyDown={({ key }) => {
          if (key === 'Enter') jump();
        }}
      />
      <span role="status" id="jump-why" className="error">
        {why}
      </span>
    </div>
  );
}
