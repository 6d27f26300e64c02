import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import {
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { conceptRows } from "../../queries/concept-rows.ts";

import { useDatabase, useWords } from "../contexts.ts";
import { conceptEntries, pickerGroups } from "./concept-entries.ts";

interface ConceptPickerProps {
  /** As the link says it. */
  readonly chosen: string | null;
  readonly onChoose: (concept: string | null) => void;
}

/** Every concept that the reports print, to search by name or code. */
export function ConceptPicker({ chosen, onChoose }: ConceptPickerProps) {
  const words = useWords();
  const { data } = useQuery(conceptRows(useDatabase()));
  const sections = useMemo(() => {
    const entries = conceptEntries(data ?? [], words);
    return pickerGroups
      .map((group) => ({
        group,
        entries: entries.filter((entry) => entry.group === group),
      }))
      .filter((section) => section.entries.length > 0);
  }, [data, words]);
  return (
    <ComboBox
      className="picker concept-picker"
      menuTrigger="focus"
      allowsEmptyCollection
      // Without its list the box would take the chosen word for unknown and clear it.
      key={data ? "ready" : "waiting"}
      isDisabled={!data}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (key !== chosen) onChoose(key === null ? null : String(key));
      }}
    >
      <Label className="control-label">{words.topic.concept}</Label>
      <div className="concept-box">
        <Input className="concept-input" placeholder={words.topic.search} />
        <Button className="concept-arrow">
          <span className="picker-arrow" aria-hidden="true" />
        </Button>
      </div>
      <Popover className="popover concept-popover" offset={4}>
        {/* Thousands of names: only those in sight are in the page. */}
        <Virtualizer
          layout={ListLayout}
          layoutOptions={{ estimatedRowHeight: 32, estimatedHeadingHeight: 32 }}
        >
          <ListBox
            className="list-box concept-list"
            renderEmptyState={() => (
              <p className="concept-none">{words.topic.nothing}</p>
            )}
          >
            {sections.map(({ group, entries }) => (
              <ListBoxSection key={group} id={group}>
                <Header className="list-header">
                  {words.topic.groups[group]}
                </Header>
                {entries.map(({ id, name }) => (
                  <ListBoxItem
                    key={id}
                    id={id}
                    textValue={name}
                    className="list-item"
                  >
                    <span className="list-check" aria-hidden="true" />
                    {name}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
