/** A file's name, which may go to the next line after each `_`. */
export function FileName({ name }: { name: string }) {
  const parts = name.split(/(?<=_)/);
  return (
    <>
      {parts.map((part, at) => (
        <span key={`${at} ${part}`}>
          {part}
          <wbr />
        </span>
      ))}
    </>
  );
}
