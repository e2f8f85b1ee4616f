export interface GraphAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
