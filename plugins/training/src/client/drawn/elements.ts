import {
  Children,
  createContext,
  createElement,
  isValidElement,
  type ComponentType,
  type ReactElement,
  type ReactNode,
  useContext,
} from 'react';

/** A page as MDX compiles it. */
export type PageContent = ComponentType<{
  readonly components?: Readonly<Record<string, ComponentType<{readonly children?: ReactNode}>>>;
}>;

/** The element that carries a question, see `client/quiz/content.ts`. */
export type QuestionCarrier = ReactElement<{readonly id: string; readonly number: string}>;

interface WithChildren {
  readonly children?: ReactNode;
}

/** The questions in what a page consists of, wherever in it they stand. */
export function questionElements(tree: ReactNode): QuestionCarrier[] {
  return Children.toArray(tree).flatMap((node) => {
    if (!isValidElement<WithChildren>(node)) {
      return [];
    }
    return node.type === 'question'
      ? [node as QuestionCarrier]
      : questionElements(node.props.children);
  });
}

type Take = (questions: readonly QuestionCarrier[]) => ReactNode;

const TakeContext = createContext<Take>(() => null);

/**
 * What MDX puts around the content of a page, which is an element that makes it when it is rendered.
 * To take the questions out of it, it is made here, and is not rendered.
 */
function Wrapper({children}: WithChildren): ReactNode {
  const take = useContext(TakeContext);
  const {type, props} = children as ReactElement<object, (props: object) => ReactNode>;
  return take(questionElements(type(props)));
}

const COMPONENTS = {wrapper: Wrapper};

/** Takes the questions out of a page, as they are on it, and shows nothing else of it. */
export function TakeQuestions({
  content: Content,
  take,
}: {
  readonly content: PageContent;
  readonly take: Take;
}): ReactNode {
  return createElement(
    TakeContext.Provider,
    {value: take},
    createElement(Content, {components: COMPONENTS}),
  );
}
