interface WordListProps<K extends string> {
  readonly ids: readonly K[];
  readonly names: Readonly<Record<K, string>>;
  readonly meanings: Readonly<Record<K, string>>;
}

/** Words the page marks figures with, and what each means. */
export function WordList<K extends string>(props: WordListProps<K>) {
  const { ids, names, meanings } = props;
  return (
    <dl className="word-list">
      {ids.map((id) => (
        <div key={id}>
          <dt>
            <span className={`quality quality-${id}`}>{names[id]}</span>
          </dt>
          <dd>{meanings[id]}</dd>
        </div>
      ))}
    </dl>
  );
}
