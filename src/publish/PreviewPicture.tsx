import type { Dataset } from '../dataset/dataset.ts';
import { categoryById } from '../dataset/lookup.ts';
import { CHART, COLOURS, MARGIN, PREVIEW, previewWords, titleSize } from '../site/preview.ts';
import { type PreviewLayout, previewLayout } from '../site/previewLayout.ts';
import { SANS, SERIF } from './previewFonts.ts';

/**
 * The picture shown where somebody links to the timeline: its title, its extent, and its events as
 * dots along the line of time. Satori draws it, which supports only flex boxes and SVG.
 */
export function PreviewPicture({ dataset }: { readonly dataset: Dataset }) {
  const layout = previewLayout(dataset, CHART);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: PREVIEW.width,
        height: PREVIEW.height,
        padding: `40px ${MARGIN}px 40px`,
        background: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: SANS,
      }}
    >
      <div
        style={{
          display: 'block',
          fontFamily: SERIF,
          fontSize: titleSize(dataset.title),
          lineHeight: 1.12,
          lineClamp: 2,
          wordBreak: 'break-word',
          flexShrink: 0,
        }}
      >
        {dataset.title}
      </div>
      <div style={{ display: 'block', ...LINE, fontSize: 30, marginTop: 8 }}>{dataset.summary}</div>
      <div style={{ display: 'flex', flexGrow: 1 }} />
      <Dots dataset={dataset} layout={layout} />
      <Columns layout={layout} />
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          flexShrink: 0,
          fontSize: 22,
          marginTop: 22,
        }}
      >
        <div style={{ display: 'block', flexShrink: 0 }}>{previewWords(dataset)}</div>
        <Key dataset={dataset} />
      </div>
    </div>
  );
}

/** A single line that ends in an ellipsis if it is too long. */
const LINE = {
  lineClamp: 1,
  wordBreak: 'break-word',
  color: COLOURS.soft,
  lineHeight: 1.3,
  flexShrink: 0,
} as const;

/** Planned and proposed events are outlined, as in the chart. */
function Dots({
  layout: { dots, radius },
  dataset,
}: {
  readonly layout: PreviewLayout;
  readonly dataset: Dataset;
}) {
  const { width, height } = CHART;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it becomes a picture described by og:image:alt
    <svg height={height} style={{ flexShrink: 0 }} viewBox={`0 0 ${width} ${height}`} width={width}>
      {dots.map(({ event, x, y }) => {
        const colour = categoryById(dataset, event.category).colour.light;
        const isOutlined = event.status === 'planned' || event.status === 'proposed';
        return (
          <circle
            cx={x}
            cy={height - y - 4}
            fill={isOutlined ? COLOURS.paper : colour}
            key={event.id}
            r={isOutlined ? radius - 1.5 : radius}
            stroke={colour}
            strokeWidth={isOutlined ? 3 : 0}
          />
        );
      })}
    </svg>
  );
}

function Columns({ layout: { columns } }: { readonly layout: PreviewLayout }) {
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        flexShrink: 0,
        width: CHART.width,
        height: 90,
        boxSizing: 'border-box',
        borderTop: `3px solid ${COLOURS.ink}`,
      }}
    >
      {columns.map(({ chapter, x, width, isTitled }) => (
        <div
          key={chapter.id}
          style={{
            display: 'flex',
            flexDirection: 'column',
            boxSizing: 'border-box',
            position: 'absolute',
            left: x,
            top: 0,
            width,
            height: 87,
            padding: '6px 0 0 8px',
            borderLeft: `2px solid ${COLOURS['line-strong']}`,
            overflow: 'hidden',
          }}
        >
          {isTitled && (
            <div
              style={{
                display: 'block',
                fontFamily: SERIF,
                fontSize: CHART.type,
                lineHeight: 1.15,
                lineClamp: 2,
              }}
            >
              {chapter.title}
            </div>
          )}
          {isTitled && (
            <div style={{ display: 'block', ...LINE, fontSize: 18 }}>{chapter.label}</div>
          )}
        </div>
      ))}
    </div>
  );
}

/** The colours on one line; those without room are left out. */
function Key({ dataset }: { readonly dataset: Dataset }) {
  return (
    <div
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        height: 30,
        overflow: 'hidden',
        color: COLOURS.soft,
      }}
    >
      {dataset.categories.map(({ id, label, colour }) => (
        <div key={id} style={{ display: 'flex', alignItems: 'center', marginLeft: 24, height: 30 }}>
          <div
            style={{
              width: 14,
              height: 14,
              marginRight: 8,
              borderRadius: 7,
              background: colour.light,
            }}
          />
          <div style={{ display: 'block', ...LINE, maxWidth: 240 }}>{label}</div>
        </div>
      ))}
    </div>
  );
}
