/** A command of the AWS CLI in a sample. */
export interface AwsCommand {
  /** Of the CLI, such as `s3api`. */
  readonly service: string;
  readonly operation: string;
  /** By the name of the option without its hyphens. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

const TOKEN =
  /'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<stop>\||;|\n|\)|\$\()|(?<plain>[^\s'"|;()]+)/g;

/** Words of a script, and an empty one where a command ends. */
function wordsOf(script: string): string[] {
  const joined = script.replace(/\\\n\s*/g, ' ').replace(/^\s*#.*$/gm, '');
  return [...joined.matchAll(TOKEN)].map(
    ({groups}) => groups?.single ?? groups?.double ?? groups?.plain ?? '',
  );
}

/** The commands of the AWS CLI in a script of a shell. */
export function awsCommands(script: string): AwsCommand[] {
  const words = wordsOf(script);
  return words.flatMap((word, index): AwsCommand[] => {
    const [service = '', operation = ''] = words.slice(index + 1, index + 3);
    if (word !== 'aws') {
      return [];
    }
    const rest = words.slice(index + 3);
    const end = rest.indexOf('');
    const options = new Map<string, string[]>();
    let values: string[] = [];
    for (const one of end === -1 ? rest : rest.slice(0, end)) {
      if (one.startsWith('--')) {
        values = [];
        options.set(one.slice(2), values);
      } else {
        values.push(one);
      }
    }
    return [{service, operation, options}];
  });
}
