import { useForm } from 'react-hook-form';

interface NoteFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly lines: 1 | 4;
  /** Called when the person leaves the field and has changed it. */
  readonly onChange: (text: string) => void;
}

/** Words that a person may leave: kept as soon as the field is left. */
export function NoteField({ name, label, hint, value = '', lines, onChange }: NoteFieldProps) {
  const { register } = useForm({ defaultValues: { [name]: value } });
  const field = register(name, {
    onBlur: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      if (target.value !== value) onChange(target.value);
    },
  });
  const described = { id: name, 'aria-describedby': `${name}-hint`, autoComplete: 'off', ...field };
  return (
    <div className="note-field">
      <label htmlFor={name}>{label}</label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
      {lines === 1 ? <input type="text" {...described} /> : <textarea rows={lines} {...described} />}
    </div>
  );
}
