interface ReceiveLinkProps {
  readonly label: string;
  readonly onReceive: () => void;
}

/** To where somebody else's answers are read. A link, since it leads there also before the program has come. */
export function ReceiveLink({ label, onReceive }: ReceiveLinkProps) {
  return (
    <a
      href="#receive"
      onClick={(event) => {
        event.preventDefault();
        onReceive();
      }}
    >
      {label}
    </a>
  );
}
