import type {ServicePage} from '../../service/servicePage';

/** What readers are told of a value that something has verified; `null` of any other. */
export type FactLine = (page: Pick<ServicePage, 'file' | 'service'>, row: string) => string | null;
