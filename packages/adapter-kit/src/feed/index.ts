export {
  elementText,
  type Feed,
  type FeedCategory,
  type FeedDate,
  type FeedElement,
  type FeedElements,
  type FeedEntry,
  type FeedHead,
  type FeedItem,
  type FeedLink,
  type FeedMedia,
  type FeedPerson,
  type FeedReading,
  type FeedText,
} from "./feed.ts";
export { itemLedger } from "./item-ledger.ts";
export { type FeedOptions, readFeed } from "./read-feed.ts";
export { type ItemRules, readItems } from "./read-items.ts";
