interface Props {
  name: string;
  label: string;
  value: string;
  readOnly?: boolean;
}

/** A labelled field. What is typed stays in it until it is sent. */
export function TextField({ name, label, value, readOnly }: Props) {
  return (
    <p class="champ">
      <label for={name}>{label}</label>
      <input type="text" id={name} name={name} size={36} defaultValue={value} readOnly={readOnly} />
    </p>
  );
}
