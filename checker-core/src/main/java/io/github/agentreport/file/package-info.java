// SPDX-License-Identifier: Apache-2.0
/** Finds files by patterns as users write them. */
@NullMarked
package io.github.agentreport.file;

import org.jspecify.annotations.NullMarked;
