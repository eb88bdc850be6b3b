import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestItem } from '../../../contract/index.js';
import { UnmaskDialog } from '../parts/unmask-dialog.js';
import { Defanged } from '../parts/value.js';
import { useSession } from '../session/session.js';

/** The item a request is about, masked where it names a person until somebody asks. */
export function RequestValue({ request }: { readonly request: RequestItem }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string>();
  return (
    <>
      <Defanged value={shown ?? request.value} />
      {request.masked && shown === undefined && can('review.unmask') && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => setAsking(true)}
          data-testid="unmask"
        >
          {t('artefacts.show')}
        </Button>
      )}
      <UnmaskDialog
        caseId={request.caseId}
        artefactId={asking ? request.artefactId : undefined}
        masked={request.value}
        onClose={() => setAsking(false)}
        onShown={(_id, value) => setShown(value.value)}
      />
    </>
  );
}
