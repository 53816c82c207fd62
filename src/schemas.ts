// `newsfacts/schemas`
export {}
