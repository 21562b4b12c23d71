// SPDX-License-Identifier: Apache-2.0
/**
 * Results as one HTML page that needs nothing besides itself: no script, style, font or image from
 * elsewhere, and a content security policy that would not let it load any. Text from reports is
 * escaped by construction: {@code Markup} is the only way onto the page.
 */
@NullMarked
package io.github.agentreport.output.html;

import org.jspecify.annotations.NullMarked;
