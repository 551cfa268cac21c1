interface FileFieldProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A file from this device, chosen in whatever way the browser has. */
export function FileField({ label, onFile }: FileFieldProps) {
  return (
    <label className="file-field">
      <span>{label}</span>
      <input
        type="file"
        // Else the same file could not be chosen again.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ currentTarget: { files } }) => {
          const [file] = files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
