import { textLanguage } from '../dataset/aboutWords.ts';
import type { Dataset, Excerpt } from '../dataset/dataset.ts';
import { documentById } from '../dataset/lookup.ts';
import { PagedText } from './Paged.tsx';
import { SourceLine } from './Slide.tsx';
import { LARGE_SIZES } from './useFit.ts';
import './layers.css';

interface SourceLayerProps {
  readonly dataset: Dataset;
  readonly excerpt: Excerpt | undefined;
  readonly page: number;
  readonly onPages: (count: number) => void;
}

/** An excerpt that fills the screen. */
export function SourceLayer({ dataset, excerpt, page, onPages }: SourceLayerProps) {
  if (!excerpt) return null;
  return (
    <section aria-label="The source, large" className="source-layer">
      <div className="slide-place">
        <PagedText
          language={textLanguage(documentById(dataset, excerpt.document))}
          onPages={onPages}
          page={page}
          sizes={LARGE_SIZES}
          text={excerpt.exact}
        >
          <SourceLine dataset={dataset} excerpt={excerpt} />
        </PagedText>
      </div>
    </section>
  );
}
