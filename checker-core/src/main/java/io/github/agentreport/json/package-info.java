// SPDX-License-Identifier: Apache-2.0
/** JSON as files hold it. */
@NullMarked
package io.github.agentreport.json;

import org.jspecify.annotations.NullMarked;
