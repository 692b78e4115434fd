import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { TextStore } from '../texts/textStore.ts';
import { useText } from '../texts/useText.ts';
import { Article } from './Article.tsx';

interface LazyArticleProps extends Omit<ComponentProps<typeof Article>, 'text' | 'length' | 'ref'> {
  readonly texts: TextStore;
  /** Whether to load the text even when it is far from the visible area. */
  readonly isAsked: boolean;
}

/** A document whose text, if stored elsewhere, is loaded when it comes near the visible area. */
export function LazyArticle({ texts, isAsked, ...props }: LazyArticleProps) {
  const { id } = props.document;
  const article = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(texts.areAllHere);
  const isWanted = isNear || isAsked;
  useEffect(
    function awaitNearness() {
      if (isWanted || !article.current) return;
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
        },
        // One more screen on either side of the visible area.
        { rootMargin: '100% 0%', scrollMargin: '100% 0%' } as IntersectionObserverInit,
      );
      observer.observe(article.current);
      return () => observer.disconnect();
    },
    [isWanted],
  );
  const text = useText(texts, id, isWanted);
  return <Article {...props} length={texts.lengthOf(id)} ref={article} text={text} />;
}
