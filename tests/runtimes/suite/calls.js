// The client against the sandbox.

export const callTests = () => [];
