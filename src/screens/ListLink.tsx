interface ListLinkProps {
  readonly label: string;
  readonly className?: string;
  readonly onList: () => void;
}

/** To the list of what is kept here. Whoever wants it in a tab of its own gets it there. */
export function ListLink({ label, className, onList }: ListLinkProps) {
  return (
    <a
      href="#interviews"
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onList();
      }}
    >
      {label}
    </a>
  );
}
