export type {
  AuditEventView,
  Banner,
  SystemPart,
  UserView,
  Vocabulary,
} from './admin.js';
export {
  API,
  type Api,
  type ApiBody,
  type ApiParams,
  type ApiQuery,
  type ApiResponse,
  type RouteId,
} from './api.js';
export type { CaseActResult } from './case-acts.js';
export type { CaseBrief, CaseDetail } from './case-detail.js';
export type { CaseItem } from './cases.js';
export type {
  ImportReportView,
  RunDetail,
  RunItem,
  ScheduleView,
  SeedSetItem,
} from './crawl.js';
export type {
  ArtefactView,
  CaptureView,
  FormView,
  ScreenshotView,
  SignalView,
} from './evidence.js';
export type { ExportPreview, RequestItem } from './requests.js';
export type { Access } from './route.js';
export type { SearchResult } from './search.js';
export type { Me } from './session.js';
export type { ApiError } from './shapes.js';
