import type { PageLayout } from "../page/layout.ts";

const headline = ".rf-o-headline";
const text = ".c-article-text";

/** Pages until August 2024, with `data-qa` on most elements. The only h1 is the title for search engines. */
export const html2023: PageLayout = {
  name: "html-2023",
  marks: { headline, text },
  headline,
  kicker: ".rf-o-topic",
  section: ".rf-o-section",
  author: ".c-author__by-line",
  position: ".c-author__position",
  stand: ".c-publish-date",
  lead: ".c-summary__intro",
  content: "body",
  media: text,
  text,
  image: ".c-image-element, figure",
  caption: ".c-image-element__caption-alt, .c-image__caption-alt, .o-caption__text",
  credit: ".c-image-element__caption-source, .c-image__caption-source, .o-caption__source",
  embed: ".c-oembed-element, .c-oembed",
  inline: ".c-inline-element",
  box: "[class*=info-box], [class*=infobox], [class*=fact-box], [class*=factbox]",
  tips: ".c-inline-teaser-list, .c-inline-teaser",
  tip: ".o-teaser, .c-teaser, article",
  tipKicker: ".o-teaser__topic, .c-teaser__topic, [class*=topic]",
  exclude: {
    ".c-inline-element--commercial": "advertisement",
    ".c-ad-inline-element": "advertisement",
    ".c-ad-container": "advertisement",
    ".c-ad": "advertisement",
    ".c-social-bar": "share-bar",
    ".c-sticky-container": "page-furniture",
    ".c-attached-content": "recommendation",
    ".c-outbrain": "recommendation",
    ".c-comments": "comments",
    "[class*=newsletter]": "promotion",
    ".c-paywall": "paywall",
    nav: "breadcrumb",
    header: "page-furniture",
    footer: "page-furniture",
    aside: "page-furniture",
    form: "page-furniture",
  },
};
