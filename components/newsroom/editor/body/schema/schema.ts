import {
  BulletList,
  Divider,
  InfoBox,
  ListItem,
  OrderedList,
  Quote,
  Table,
  TableCell,
  TableHeader,
  TableRow,
} from './blocks'
import { Attachment, Audio, Figure, Gallery, KeyFigures, Video } from './objects'
import {
  Bold,
  Document,
  HardBreak,
  Heading,
  Italic,
  Link,
  Paragraph,
  Subscript,
  Superscript,
  Text,
  Underline,
} from './text'

/** Every node and mark of the body grammar, as the editor knows them; the views come on top. */
export const grammar = [
  ...[Document, Text, Paragraph, Heading, HardBreak, Divider],
  ...[BulletList, OrderedList, ListItem, Quote, InfoBox],
  ...[Figure, Gallery, Video, Audio, Attachment, KeyFigures],
  ...[Table, TableRow, TableCell, TableHeader],
  ...[Link, Bold, Italic, Underline, Subscript, Superscript],
]
