// `newsfacts/rows`
export {}
