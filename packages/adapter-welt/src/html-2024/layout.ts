import type { PageLayout } from "../page/layout.ts";

const headline = ".c-article-header__headline";
const text = ".c-rich-text-renderer--article";
const content = ".c-article-page__content, .c-article-page";

/** Pages since August 2024. The only h1 is the title for search engines. */
export const html2024: PageLayout = {
  name: "html-2024",
  marks: { article: ".c-article-page", headline, text },
  headline,
  kicker: ".c-article-header__topic",
  section: ".c-page-content-header__label",
  author: ".c-article-header__author-by",
  position: ".c-article-header__author-position",
  stand: ".c-article-header__date",
  lead: ".c-article-page__intro",
  content,
  media: content,
  text,
  image: ".c-content-image",
  caption: ".c-content-image__caption-alt",
  credit: ".c-content-image__caption-source",
  embed: ".c-oembed",
  inline: ".u-inline-element",
  box: "[class*=info-box], [class*=infobox], [class*=fact-box], [class*=factbox]",
  tips: ".c-inline-teaser-list",
  tip: ".c-teaser",
  tipKicker: ".c-teaser__topic",
  exclude: {
    ".c-article-header": "page-furniture",
    ".c-social-bar": "share-bar",
    ".is-commercial": "advertisement",
    ".c-ad-container": "advertisement",
    ".is-podigee-t-t-s": "text-to-speech",
    ".c-oembed--tts": "text-to-speech",
    ".c-attached-content": "recommendation",
    ".c-outbrain": "recommendation",
    ".c-comments": "comments",
    ".c-content-image__zoom-button": "page-label",
    "[class*=newsletter]": "promotion",
    ".c-paywall": "paywall",
    nav: "breadcrumb",
    footer: "page-furniture",
    aside: "page-furniture",
    form: "page-furniture",
  },
};
