// SPDX-License-Identifier: Apache-2.0
/** Contract files: what a contract looks like in JSON and YAML, written and read. */
@NullMarked
package io.github.agentreport.contract.file;

import org.jspecify.annotations.NullMarked;
