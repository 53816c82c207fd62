// `newsfacts/html`
export {}
