/**
 * Forms for reading, by component. A component that is missing here stands in the article as on its slide (AsDrawn.vue);
 * those within a line, and those of `plain`, stand as they are.
 */
import type { Component } from 'vue'
import Link from '@slidev/client/builtin/Link.vue'
import CodeBlock from '@slidev/client/builtin/CodeBlockWrapper.vue'
import Toc from '@slidev/client/builtin/Toc.vue'
import VAfter from '@slidev/client/builtin/VAfter.ts'
import VClick from '@slidev/client/builtin/VClick.ts'
import VClicks from '@slidev/client/builtin/VClicks.ts'
import ActArticles from '../components/ActArticles.vue'
import ActOutline from '../components/ActOutline.vue'
import Cite from '../components/Cite.vue'
import Comparison from '../components/Comparison.vue'
import Decisions from '../components/Decisions.vue'
import Differences from '../components/Differences.vue'
import EditorNote from '../components/EditorNote.vue'
import EventTable from '../components/EventTable.vue'
import Glossary from '../components/Glossary.vue'
import KeyStatement from '../components/KeyStatement.vue'
import Recommendations from '../components/Recommendations.vue'
import Relations from '../components/Relations.vue'
import ReportFigure from '../components/ReportFigure.vue'
import ReportTable from '../components/ReportTable.vue'
import Road from '../components/Road.vue'
import SourceList from '../components/SourceList.vue'
import Timeline from '../components/Timeline.vue'
import TableFrame from '../exhibits/TableFrame.vue'
import { withParts } from './article-form.ts'
import type { Forms } from './article-form.ts'
import ArticleAct from './exhibits/ArticleAct.vue'
import ArticleActTable from './exhibits/ArticleActTable.vue'
import ArticleDecisions from './exhibits/ArticleDecisions.vue'
import ArticleEvents from './exhibits/ArticleEvents.vue'
import ArticleLink from './exhibits/ArticleLink.vue'
import ArticleNote from './exhibits/ArticleNote.vue'
import ArticleRecommendations from './exhibits/ArticleRecommendations.vue'
import ArticleRelations from './exhibits/ArticleRelations.vue'
import ArticleStatement from './exhibits/ArticleStatement.vue'
import ArticleTable from './exhibits/ArticleTable.vue'
import ArticleTimeline from './exhibits/ArticleTimeline.vue'
import Contents from './exhibits/Contents.vue'

/** Tables keep their own choice of rows and columns; only the frame changes. */
const tables: Forms = new Map([[TableFrame, ArticleTable]])
const table = (component: Component): Component => withParts(component, tables)

const plain = [Cite, CodeBlock, ReportFigure, SourceList]

export const forms: Forms = new Map<Component, Component>([
  ...plain.map((component): [Component, Component] => [component, component]),
  ...[VAfter, VClick, VClicks].map((component): [Component, Component] => [component, Contents]),
  ...[Differences, EventTable, Glossary, ReportTable].map((component): [Component, Component] => [component, table(component)]),
  // The article has contents of its own.
  [Toc, Contents],
  // Two sides that face each other on a slide are columns here.
  [Comparison, table(ReportTable)],
  [ActArticles, ArticleActTable],
  [ActOutline, ArticleAct],
  [Decisions, ArticleDecisions],
  [EditorNote, ArticleNote],
  [KeyStatement, ArticleStatement],
  [Link, ArticleLink],
  [Recommendations, ArticleRecommendations],
  [Relations, ArticleRelations],
  [Road, ArticleEvents],
  [Timeline, ArticleTimeline],
])
