import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes <meta charSet/>, which is as valid as <meta charset>.
    'void-style': 'off',
    // And <details open="">.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    // On a phone the layout takes the roles of a table away; written out, they stay.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
  },
})

/** What is not valid HTML in a page: "rule: what is wrong". */
export async function faultsIn(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup)
  return results.flatMap((one) => one.messages.map((found) => `${found.ruleId}: ${found.message}`))
}
